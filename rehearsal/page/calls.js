// The drawer: what the bot called, what it was answered, and what the specification says to it.

import { element } from "./message.js";

const KEPT = 300;
const clockTime = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

export function drawer(panel, button, counter) {
  const list = element("ol", { className: "calls" });
  const polls = element("input", { type: "checkbox" });
  const onlyWrong = element("input", { type: "checkbox" });
  const close = element("button", { type: "button", className: "round", ariaLabel: "Close", onclick: () => toggle(false) }, "×");
  const nothing = element("p", { className: "quiet" }, "No calls yet. They appear here as the bot speaks.");
  panel.append(
    element("header", {}, element("h2", {}, "Bot calls"), close),
    element("div", { className: "filters" },
      element("label", {}, polls, " with getUpdates"),
      element("label", {}, onlyWrong, " only with problems")),
    nothing, list);
  let problems = 0;

  function toggle(open = panel.hidden) {
    panel.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    document.body.classList.toggle("with-drawer", open);
    (open ? close : button).focus();
  }

  const filter = () => {
    list.classList.toggle("with-polls", polls.checked);
    list.classList.toggle("only-wrong", onlyWrong.checked);
  };
  polls.onchange = filter;
  onlyWrong.onchange = filter;
  button.onclick = () => toggle();
  panel.onkeydown = (event) => event.key === "Escape" && toggle(false);

  function add(call) {
    nothing.hidden = true;
    problems += call.problems.length;
    counter.textContent = String(problems);
    counter.hidden = problems === 0;
    counter.title = "differences from the published Bot API";
    list.prepend(entry(call));
    if (list.children.length > KEPT) list.lastElementChild.remove();
  }

  function replaceAll(calls) {
    problems = 0;
    counter.hidden = true;
    list.replaceChildren();
    nothing.hidden = calls.length > 0;
    calls.slice(-KEPT).forEach(add);
  }

  return { add, replaceAll };
}

function entry(call) {
  const fine = call.status === 200;
  const item = element("li", {});
  item.classList.toggle("poll", call.method === "getUpdates");
  item.classList.toggle("faulty", call.problems.length > 0);
  const summary = element("summary", {},
    element("span", { className: fine ? "code ok" : "code bad" }, String(call.status)),
    element("b", {}, call.method),
    element("span", { className: "brief" }, brief(call)),
    element("time", {}, clockTime.format(call.at * 1000)));
  const problems = element("ul", { className: "problems" },
    ...call.problems.map((problem) => element("li", {}, problem)));
  const details = element("details", {}, summary);
  details.addEventListener("toggle", () => {
    if (details.open && !details.querySelector("pre")) {
      details.append(block("Parameters", readable(call.params)), block("Answer", call.answer));
    }
  });
  item.append(details, ...(call.problems.length ? [problems] : []));
  return item;
}

function brief(call) {
  if (call.status !== 200) return call.answer.description ?? "";
  return call.params.text ?? call.params.action ?? "";
}

// Nested parameters travel as JSON text; here they are easier to read unpacked.
function readable(params) {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => {
    try {
      return [name, /^[[{]/.test(value) ? JSON.parse(value) : value];
    } catch {
      return [name, value];
    }
  }));
}

function block(title, value) {
  return element("div", {}, element("h3", {}, title), element("pre", {}, JSON.stringify(value, null, 2)));
}
