import { Hono } from "hono";
import { PROBLEM_JSON, toProblem, toPublicAnswer } from "purposebound";
import { agreedNow, leads, webForm } from "./leads.js";

export const app = new Hono();

app.post("/leads", async (context) => {
  // undefined, where the body is no JSON, is refused as everything else that is no lead
  const body: unknown = await context.req.json().catch(() => undefined);
  const answer = toPublicAnswer(await leads.receive(body, { source: webForm, evidence: agreedNow() }));
  return context.json(answer, answer.accepted ? 202 : 422);
});

app.onError((error) => {
  const problem = toProblem(error);
  return Response.json(problem, { status: problem.status, headers: { "content-type": PROBLEM_JSON } });
});
