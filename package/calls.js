// Plain objects in, plain objects out. Each program is fetched at its first call, and what is wrong with an object is told by a program of its own.

/** What is wrong with what was given, in French; `item` is the key that it is about. */
export class Refusal extends Error {
  constructor({ item, raison }) {
    super(raison);
    this.name = "Refusal";
    this.item = item;
  }
}

/** The calls, over where the WebAssembly of each program comes from: an address, or its bytes. */
export function calls(source) {
  const starts = {
    engine: () => import("./engine.js"),
    money: () => import("./money.js"),
    refusals: () => import("./refusals.js"),
  };
  const started = {};
  const begin = async (name) => {
    const program = await starts[name]();
    await program.default({ module_or_path: await source[name]() });
    return program;
  };
  // What failed to come is asked again at the next call.
  const program = (name) =>
    (started[name] ??= begin(name).catch((reason) => {
      delete started[name];
      throw reason;
    }));

  const called = async (name, call, refused, given, day, ...more) => {
    const written = (await program(name))[call](given, day, ...more);
    if (written !== undefined) return JSON.parse(written);
    const refusal = (await program("refusals"))[refused](given, day);
    throw new Refusal(JSON.parse(refusal).erreur);
  };
  const day = (options) => String(options?.jour ?? "");

  return {
    assess: (answers, options) => called("engine", "assess", "answers", answers, day(options)),
    next: (answers, options) => called("engine", "next", "answers", answers, day(options), Boolean(options?.plusSur)),
    income: (activity, options) => called("money", "income", "income", activity, day(options)),
    benefit: (rights, options) => called("money", "benefit", "benefit", rights, day(options)),
  };
}
