
// Home is the closest folder above this address that holds the manifest of the site.
(async (link) => {
  for (let folder = new URL(".", location); ; folder = new URL("..", folder)) {
    const answer = await fetch(new URL("manifest.webmanifest", folder));
    if (answer.ok) link.href = folder;
    if (answer.ok || folder.pathname === "/") return;
  }
})(document.querySelector("a")).catch(() => {});
