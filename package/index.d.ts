import type { Activity, Answers, Benefits, Incomes, Next, Report, Rights } from "./schema.js";

export type { Activity, Answers, Benefits, Incomes, Next, Report, Rights };

/** The law of which day: `AAAA-MM-JJ`, from 2026-01-01 to 2039-12-31; that of the day of the rules without one. */
export interface Options {
  jour?: string;
}

/** The whole result of these answers, as `quatre-voies assess` writes it. Rejects with a {@link Refusal}. */
export function assess(answers: Answers, options?: Options): Promise<Report>;

/** The next question of the adaptive path, as `quatre-voies next`; `plusSur` goes on once the answers suffice. Rejects with a {@link Refusal}. */
export function next(answers: Answers, options?: Options & { plusSur?: boolean }): Promise<Next>;

/** What would be left under each status, as `quatre-voies income`. Rejects with a {@link Refusal}. */
export function income(activity: Activity, options?: Options): Promise<Incomes>;

/** Unemployment benefit month by month under each status, as `quatre-voies benefit`. Rejects with a {@link Refusal}. */
export function benefit(rights: Rights, options?: Options): Promise<Benefits>;

/** What is wrong with what was given, in French. */
export class Refusal extends Error {
  /** The key that it is about; null when it is about the whole object, or the day. */
  item: string | null;
}
