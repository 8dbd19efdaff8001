// app/privacy/[[...path]]/route.ts of a Next.js application; a route handler is a function from Request to Response
export { handle as GET, handle as HEAD, handle as POST } from "./console.js";
