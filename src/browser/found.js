// Pages without a program: a link that came to one of them is for the page of the result. The same lines open early.js.
(function (root) {
  var hash = location.hash;
  var sent = (hash ? /^#[^\w~]*(1[cr][\w%-]{38,}.*)/ : /[?&=\/#](1[cr][\w%-]{38,}.*)/).exec(
    (hash || location.search).replace(/%(?:25)*23/gi, "#")
  );
  if (sent) location.replace(root.getAttribute("data-root") + "resultat/#" + sent[1]);
})(document.documentElement);
