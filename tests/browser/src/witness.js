// What goes wrong in the page is told to the site at once: when the next command of a test answers, it is known.
(() => {
  // What was on its way when a page is left does not arrive: Firefox says it as an error, and it is none.
  let left = false;
  addEventListener("beforeunload", () => { left = true; });
  const tell = (kind, words) => {
    if (left) return;
    const request = new XMLHttpRequest();
    request.open("POST", "{place}", false);
    request.send(`${kind} ${words}`);
  };
  addEventListener("error", event => {
    const { target, message, filename, lineno } = event;
    tell("error", message ? `${message} (${filename}:${lineno})` : `${target.src || target.href} does not load`);
  }, true);
  addEventListener("unhandledrejection", event => tell("error", String(event.reason)));
  addEventListener("securitypolicyviolation", event => tell("request", event.blockedURI));
  const usual = console.error;
  console.error = (...words) => {
    tell("error", words.join(" "));
    usual.apply(console, words);
  };
})();
