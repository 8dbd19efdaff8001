import { EMPTY_ROW, type FormState } from "./form.js";
import { applyAnswers } from "./questions.js";

/** Buttons of the form. */
export type FormButton = "preview" | "add" | "add-declined" | "send";

/** Reads which button was pressed; a preview is none that changes anything. */
export function readButton(fields: URLSearchParams): FormButton {
  const pressed = fields.get("do");
  return pressed === "add" || pressed === "add-declined" || pressed === "send" ? pressed : "preview";
}

/** Changes the form as its button says: a row more, or a coarser kind that was chosen. */
export function press(state: FormState, button: FormButton): FormState {
  const own = state.own.filter(({ answers }) => !Object.values(answers).includes("drop")).map(applyAnswers);
  if (button === "add") return { ...state, own: [...own, EMPTY_ROW] };
  if (button === "add-declined") return { ...state, own, declined: [...state.declined, { name: "", reason: "" }] };
  return { ...state, own };
}
