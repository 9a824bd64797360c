import type { Name } from "./cast.ts";

/** What was answered to the notice of the collège. */
const answers = "adasMother bobsMother paulsFather";

/** Whose private words come back to whom, in the records of Ada and Bob and in what is one's own. */
export const canaryTable: Partial<
  Record<Name, { answer?: string; contact?: string; birth?: string; reason?: string }>
> = {
  headTeacher: {
    answer: answers,
    contact: "ada bob adasMother adasFather bobsMother bobsFather",
    birth: "ada bob",
  },
  supervisor: { answer: answers },
  ada: { contact: "ada", birth: "ada" },
  adasMother: { contact: "adasMother", birth: "ada" },
  head: {
    answer: answers,
    contact:
      "ada bob adasMother adasFather unknownGuardian bobsMother bobsFather leosFather withdrawnGuardian",
    birth: "ada bob",
    reason: "ada bob",
  },
  counsellor: {
    answer: answers,
    contact:
      "ada bob adasMother adasFather unknownGuardian bobsMother bobsFather leosFather withdrawnGuardian",
    birth: "ada bob",
  },
  secretary: {
    contact:
      "ada bob adasMother adasFather unknownGuardian bobsMother bobsFather leosFather withdrawnGuardian",
    birth: "ada bob",
  },
};
