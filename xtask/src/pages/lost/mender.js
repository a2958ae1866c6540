
// What stood after `#`, which a filter wrote `%23`, leaves the path at once: the host needs no more of it.
((here) => {
  const text = here.href.replace(/%(?:25)+23/gi, "%23"), at = text.search(/%23/i);
  if (at > 0) return here.replace(text.slice(0, at) + "#" + text.slice(at + 3));
  const bare = /^(.*\/resultat)\/?([12][cr][\w%-]{38,}.*)$/.exec(here.pathname);
  if (bare) here.replace(`${bare[1]}/#${bare[2]}`);
})(location);
