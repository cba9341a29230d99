// Says that a request failed, at the top of the page, and leaves what was typed where it is.
const say = (template) => {
  const notice = document.getElementById("notice");
  if (!notice) return;
  notice.replaceChildren(document.getElementById(template).content.cloneNode(true));
  notice.scrollIntoView({ block: "nearest" });
};
document.addEventListener("htmx:sendError", () => say("no-connection"));
document.addEventListener("htmx:timeout", () => say("no-connection"));
document.addEventListener("htmx:responseError", () => say("server-failed"));
document.addEventListener("htmx:beforeRequest", () => document.getElementById("notice")?.replaceChildren());
