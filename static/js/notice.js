// Says that a request failed, at the top of the page, and leaves what was typed where it is.
const say = (what) => {
  const notice = document.getElementById("notice");
  if (!notice) return;
  const said = document.getElementById("failed").content.cloneNode(true);
  for (const other of said.querySelectorAll(`[data-when]:not([data-when="${what}"])`)) other.remove();
  notice.replaceChildren(said);
  notice.scrollIntoView({ block: "nearest" });
};
document.addEventListener("htmx:sendError", () => say("no-connection"));
document.addEventListener("htmx:timeout", () => say("no-connection"));
document.addEventListener("htmx:responseError", () => say("server-failed"));
document.addEventListener("htmx:beforeRequest", () => document.getElementById("notice")?.replaceChildren());
