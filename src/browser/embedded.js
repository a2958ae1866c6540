// In a frame of another site. Nothing is told to that site before it has said hello, and then only to its exact origin: the height of the
// page, 0 where another screen starts, and, when the person presses the button that says so, the link of their recommendation.
(function (page, root) {
  var host = page.parent;
  // Who said hello; none yet, and none where the page is not in a frame.
  var origin;
  var told;
  function tell(what) {
    if (origin) host.postMessage({ "quatre-voies": what }, origin);
  }
  function measure() {
    var height = Math.ceil(root.getBoundingClientRect().height);
    if (!origin || !document.body || !height || height === told) return;
    told = height;
    tell(height);
  }
  // Another screen: whoever shows the frame may bring its top into view, then hears its height again.
  function startAgain() {
    told = 0;
    tell(0);
    measure();
  }
  function hear(event) {
    if (host === page || event.source !== host || event.data !== "quatre-voies" || !/^https?:/.test(event.origin)) return;
    origin = event.origin;
    // The part that sends the result names it.
    root.setAttribute("data-host", origin);
    told = 0;
    if (document.readyState !== "loading") measure();
  }
  // What is not shown in the frame opens aside: it would refuse to be here.
  function leave(event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (link && !link.hreflang && !isHere(link)) {
      link.target = "_blank";
      link.relList.add("noopener");
    }
  }
  function isHere(link) {
    var folder = document.createElement("a");
    folder.href = root.getAttribute("data-home");
    return /^(questionnaire\/|resultat\/)?$/.test(link.href.split("#")[0].replace(folder.href, ""));
  }
  function send(event) {
    var button = event.target.closest && event.target.closest("[data-transmitted]");
    if (button) tell(button.getAttribute("data-transmitted"));
  }
  page.addEventListener("message", hear);
  ["click", "auxclick", "contextmenu"].forEach(function (name) {
    page.addEventListener(name, leave, true);
  });
  page.addEventListener("click", send);
  // A question is a place of its own; the doors of a result move nothing.
  page.addEventListener("hashchange", function () {
    if (root.getAttribute("data-page") === "questionnaire") startAgain();
  });
  page.addEventListener("pagehide", function () {
    told = 0;
    tell(0);
  });
  page.addEventListener("DOMContentLoaded", function () {
    measure();
    if (page.ResizeObserver) new ResizeObserver(measure).observe(root);
    else setInterval(measure, 250);
  });
  // Out of sight a browser observes nothing.
  page.addEventListener("load", measure);
})(window, document.documentElement);
