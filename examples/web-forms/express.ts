import express, { type ErrorRequestHandler } from "express";
import { PROBLEM_JSON, toProblem, toPublicAnswer } from "purposebound";
import { agreedNow, leads, webForm } from "./leads.js";

export const app = express();

app.post("/leads", express.json({ limit: "20kb" }), async (request, response) => {
  const body: unknown = request.body;
  const answer = toPublicAnswer(await leads.receive(body, { source: webForm, evidence: agreedNow() }));
  response.status(answer.accepted ? 202 : 422).json(answer);
});

// four parameters make it a handler of errors; a body that is no JSON is an error of express.json()
const onError: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const isOfBody = typeof error === "object" && error !== null && "type" in error;
  const problem = isOfBody ? { type: "about:blank", title: "Bad Request", status: 400 } : toProblem(error);
  response.status(problem.status).type(PROBLEM_JSON).send(JSON.stringify(problem));
};
app.use(onError);
