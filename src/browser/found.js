// Pages without a program: a link that came to one of them is for the page of the result. The same lines open early.js.
(function (root) {
  var hash = location.hash;
  var sent = (hash ? /^#[^\w~]*([12][cr][\w%-]{38,}.*)/ : /[?&=\/#]([12][cr][\w%-]{38,}.*)/).exec(
    (hash || location.search).replace(/%(?:25)*23/gi, "#")
  );
  if (sent) location.replace(root.getAttribute("data-root") + "resultat/#" + sent[1]);
})(document.documentElement);
// The other language shows the same place of the page.
addEventListener("click", function (event) {
  var link = event.target.closest && event.target.closest("a[href]");
  if (!link || !link.hreflang) return;
  link.hash = location.hash;
});
// What a part says from a day on, when its figures are no longer of their time: the page may be read long after it was written.
(function () {
  function show() {
    var now = new Date();
    var today = now.getFullYear() * 10000 + (now.getMonth() + 1) * 100 + now.getDate();
    var told = document.querySelectorAll("[data-from]");
    for (var i = 0; i < told.length; i++) {
      if (today >= +told[i].getAttribute("data-from").replace(/-/g, "")) told[i].hidden = false;
    }
  }
  addEventListener("DOMContentLoaded", show);
  // A page kept by the browser comes back as it was left.
  addEventListener("pageshow", show);
})();
