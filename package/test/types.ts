// Compiled, never run: the types accept what the README writes, and refuse what the engine would.
import { assess, benefit, income, next, Refusal, type Answers } from "quatre-voies";

const answers: Answers = { mot_rang: ["lien", "sens", "gain"], f_activite: "conseil", f_ca: 22000, f_clients: "nsp", mode: "rapide" };
const report = await assess(answers, { jour: "2027-01-02" });
const first: "cae" | "portage" | "micro" | "creation" | undefined = report.ensemble[0];
const index: number = report.indice.cae;
const step = await next(answers, { plusSur: true });
const asked: string | undefined = "fin" in step ? undefined : step.question;
const nets = await income({ nature: "bnc_ssi", ca: 45000 });
const net: number | undefined = nets.micro?.net_apres_impot;
const plans = await benefit({ sjr: 100, jours: 500, debut: "2026-12-01", fin_contrat: "2026-09-30", nature: "bnc_ssi", ca: 24000 });
const item: string | null = new Refusal().item;
export { asked, first, index, item, net, plans };

// @ts-expect-error no such option
await assess({ f_activite: "astronaute" });
// @ts-expect-error no such question
await assess({ f_astre: "lune" });
// @ts-expect-error an activity has a nature
await income({ ca: 1 });
