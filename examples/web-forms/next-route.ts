// app/leads/route.ts of a Next.js application; a route handler is a function from Request to Response
import { PROBLEM_JSON, toProblem, toPublicAnswer } from "purposebound";
import { agreedNow, leads, webForm } from "./leads.js";

export async function POST(request: Request): Promise<Response> {
  try {
    const body: unknown = await request.json().catch(() => undefined);
    const answer = toPublicAnswer(await leads.receive(body, { source: webForm, evidence: agreedNow() }));
    return Response.json(answer, { status: answer.accepted ? 202 : 422 });
  } catch (error) {
    const problem = toProblem(error);
    return Response.json(problem, { status: problem.status, headers: { "content-type": PROBLEM_JSON } });
  }
}
