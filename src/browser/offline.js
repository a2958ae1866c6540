// Keeps the site for when there is no network, and tells the person when a new version is ready: they choose when.
(function (root) {
  const workers = navigator.serviceWorker;
  const notice = document.querySelector(".new-version");
  if (!workers || !notice) return;
  function tell(waiting) {
    notice.hidden = false;
    notice.querySelector("button").onclick = () => {
      // Answers are kept at each one: the reload loses nothing. Another tab may have chosen already.
      if (waiting.state !== "installed") return location.reload();
      workers.addEventListener("controllerchange", () => location.reload());
      waiting.postMessage("use");
    };
  }
  // Without a version before, nothing is new; the worker of the folder above, in the other language, is none.
  const replaces = (coming) => workers.controller && workers.controller.scriptURL === coming.scriptURL;
  function watch(coming) {
    if (!coming) return;
    coming.addEventListener("statechange", () => {
      if (coming.state === "installed" && replaces(coming)) tell(coming);
    });
  }
  function follow(registration) {
    if (registration.waiting && replaces(registration.waiting)) tell(registration.waiting);
    // What another tab found may be on its way already.
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing));
  }
  // After everything else: the page comes first. A device that refuses goes on without.
  addEventListener("load", () => {
    const folder = root.dataset.root;
    workers.register(folder + "sw.js", { scope: folder }).then(follow, () => {});
  });
})(document.documentElement);
