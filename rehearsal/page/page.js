// What the page knows of the rehearsal, the journal it follows, and the toolbar.

import { drawer } from "./calls.js";
import { element } from "./message.js";
import { choice, menu, Phone } from "./phone.js";

const AGAIN_AFTER = 1500;
const NAMES = ["ada", "shared", "ben"];
const by = (id) => document.getElementById(id);

const model = {
  users: [], chats: [], bot: {}, about: {}, can: {}, faults: [], shift: 0,
  people: () => model.users,
  byId: (id) => model.users.find((one) => one.id === id) ?? { first_name: "Somebody" },
  user: (name) => model.users.find((one) => one.first_name.toLowerCase() === name),
  chat: (id) => model.chats.find((one) => one.id === id),
  shared: () => model.chats.findLast((one) => one.kind.endsWith("group") && one.migrated_to === null),
};
let phones = [];
let shown = "ada";
const calls = drawer(by("drawer"), by("calls"), by("wrong"));

async function send(act, body = {}, phone = null) {
  try {
    const answer = await fetch(`control/${act}`, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
    });
    const said = await answer.json();
    if (!said.ok) complain(said.error, phone);
    return said.ok;
  } catch {
    complain("The rehearsal does not answer. Is it still running?", phone);
    return false;
  }
}

function complain(text, phone) {
  (phone ?? phones.find((one) => one.name === shown) ?? phones[0])?.alert(text, false);
}

// A link to the bot is opened on somebody's phone, not in a browser.
function openLink(url, anchor) {
  const shared = new URL(url).searchParams.get("url") ?? url;
  const match = shared.match(/^https?:\/\/t\.me\/(\w+)\/?(?:\?(start|startgroup)=([\w-]*))?/);
  if (!match || match[1] !== model.bot.username) return false;
  const [, , kind, payload] = match;
  const list = element("div", { className: "popover float", role: "menu" },
    element("p", { className: "quiet" }, kind === "startgroup" ? "Who adds Toward to the group?" : "Who opens this link?"),
    ...model.people().map((one) => choice(one.first_name, () => {
      list.remove();
      if (kind === "startgroup") send("add", { user: one.id, chat: "shared" });
      else send("start", { user: one.id, payload });
    })));
  const place = anchor.getBoundingClientRect();
  list.style.left = `${Math.min(place.left, innerWidth - 240)}px`;
  list.style.top = `${Math.min(place.bottom + 4, innerHeight - 200)}px`;
  document.body.append(list);
  list.querySelector("button").focus();
  const away = (event) => {
    if (event.key && event.key !== "Escape") return;
    if (!event.key && list.contains(event.target)) return;
    list.remove();
    document.removeEventListener("pointerdown", away);
    document.removeEventListener("keydown", away);
  };
  document.addEventListener("pointerdown", away);
  document.addEventListener("keydown", away);
  return true;
}

async function load() {
  const [state, made] = await Promise.all(
    ["control/state", "control/calls"].map(async (path) => (await fetch(path)).json()));
  learn(state);
  calls.replaceAll(made);
  if (!phones.length) {
    phones = NAMES.map((name) => new Phone(name, model, send, openLink));
    document.querySelector(".phones").append(...phones.map((phone) => phone.root));
    drawTabs();
  }
  phones.forEach((phone) => phone.draw());
  drawTools();
  return state.position;
}

function learn(state) {
  Object.assign(model, state);
  model.shift = state.now * 1000 - Date.now();
  showContent(state.wrong_content);
  for (const phone of phones) phone.writer = model.byId(phone.writer.id);
}

// Something other than messages changed: look again, but leave drawn messages alone.
let looking;
function lookAgain() {
  clearTimeout(looking);
  looking = setTimeout(async () => {
    const state = await fetch("control/state").then((answer) => answer.json()).catch(() => null);
    if (!state) return; // The event stream notices it too, and says so.
    const before = phones.map((phone) => phone.chats.map((chat) => chat.id).join());
    learn(state);
    phones.forEach((phone, place) => {
      if (before[place] !== phone.chats.map((chat) => chat.id).join()) phone.draw();
      else { phone.head(); phone.foot(); }
    });
    drawTools();
  }, 40);
}

function follow(position) {
  const source = new EventSource(`control/events?after=${position}`);
  source.onopen = () => banner("");
  source.onmessage = (event) => take(JSON.parse(event.data));
  source.onerror = () => {
    source.close();
    banner("The connection to the rehearsal was lost. Trying again…", "lost");
    setTimeout(begin, AGAIN_AFTER);
  };
  const again = () => { source.close(); begin(); };
  function take(event) {
    switch (event.kind) {
      case "message": case "edited": case "deleted": return takeMessage(event);
      case "call": return takeCall(event.call);
      case "alert": return takeAlert(event);
      case "typing": return phoneOf(event.chat)?.showTyping();
      case "changed": return lookAgain();
      case "clock": model.shift = event.now * 1000 - Date.now(); return tick();
      case "restarting": return banner("The bot is restarting…");
      case "restarted": return banner("");
      case "content": return showContent(event.wrong);
      case "reset": return again();
    }
  }
}

function phoneOf(chat) {
  return phones.find((phone) => phone.shows(chat));
}

// Only whoever tapped sees it; in the shared chat that may not be who is writing now.
function takeAlert({ user, chat, text, modal }) {
  const phone = phoneOf(chat);
  const whose = phone?.writer.id === user ? "" : `${model.byId(user).first_name} sees: `;
  phone?.alert(whose + text, modal);
}

function takeCall(call) {
  calls.add(call);
  // A fault is used up by the call that it hit.
  if (model.faults.length && call.status !== 200) lookAgain();
}

function takeMessage({ kind, message }) {
  const chat = model.chat(message.chat);
  if (!chat) return lookAgain();
  const place = chat.messages.findIndex((one) => one.id === message.id);
  if (place >= 0) chat.messages[place] = message;
  else chat.messages.push(message);
  const phone = phoneOf(message.chat);
  phone?.take(kind, message);
  if (phone && kind === "message" && phone.name !== shown) {
    phone.unread += 1;
    drawTabs();
  }
  return undefined;
}

async function begin() {
  try {
    follow(await load());
  } catch {
    banner("The connection to the rehearsal was lost. Trying again…", "lost");
    setTimeout(begin, AGAIN_AFTER);
  }
}

// What was written for the bot and is broken; the bot goes on with what it had.
function showContent(wrong) {
  by("content").textContent = wrong.join("\n");
  by("content").hidden = !wrong.length;
}

function banner(text, kind = "") {
  by("banner").textContent = text;
  by("banner").className = `banner ${kind}`;
  by("banner").hidden = !text;
  by("restart").disabled = Boolean(text) || !model.can.restart;
}

// Tabs, for narrow screens.

function drawTabs() {
  const tabs = phones.map((phone) => {
    const label = phone.name === "shared" ? "Shared" : phone.writer.first_name;
    const tab = choice(label, () => show(phone.name));
    tab.role = "tab";
    tab.setAttribute("aria-controls", phone.root.id);
    tab.setAttribute("aria-selected", String(phone.name === shown));
    if (phone.unread) {
      tab.append(element("b", { className: "badge", ariaLabel: `${phone.unread} unread` }, String(phone.unread)));
    }
    phone.root.classList.toggle("shown", phone.name === shown);
    return tab;
  });
  document.querySelector(".tabs").replaceChildren(...tabs);
}

function show(name) {
  shown = name;
  const phone = phones.find((one) => one.name === name);
  phone.unread = 0;
  drawTabs();
  phone.toEnd(true);
}

// The toolbar.

const shownTime = new Intl.DateTimeFormat("en-GB", {
  weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
});

function tick() {
  by("now").textContent = shownTime.format(Date.now() + model.shift);
}

const FAULTS = [
  ["429 on the next call", "fault", { kind: "429", seconds: 3 }, "too many requests, retry after 3 s"],
  ["502 on the next call", "fault", { kind: "502" }, "bad gateway"],
  ["Drop the next call", "fault", { kind: "drop_before" }, "never arrives"],
  ["Drop the next answer", "fault", { kind: "drop_after" }, "arrives, but the bot cannot know"],
  ["Slow answer", "fault", { kind: "slow", seconds: 6 }, "the next one takes 6 s"],
  ["Broken answer", "fault", { kind: "truncated" }, "half of it, then silence"],
  ["Same update twice", "duplicate", {}, "the newest one comes again"],
  ["Group becomes a supergroup", "migrate", { chat: "shared" }, "a new id"],
  ["Ada blocks the bot", "block", { user: "ada" }, ""],
  ["Ben blocks the bot", "block", { user: "ben" }, ""],
];

function drawTools() {
  const { can, faults } = model;
  by("restart").disabled = !can.restart;
  by("restart").title = can.restart ? "" : "The bot runs somewhere else";
  for (const button of document.querySelectorAll("[data-move]")) button.disabled = !can.clock;
  by("armed").hidden = faults.length === 0;
  by("armed").textContent = String(faults.length);
  tick();
}

for (const button of document.querySelectorAll("[data-move]")) {
  button.onclick = async () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    button.ariaBusy = "true";
    await send("clock", { ...JSON.parse(button.dataset.move), zone });
    button.ariaBusy = "false";
  };
}

menu(by("faults"), by("fault-list"));
by("fault-list").append(...FAULTS.map(([label, act, body, detail]) =>
  choice(label, () => send(act, body), detail)));
by("restart").onclick = () => send("restart");

// Reset asks once more, in its own place.
by("reset").onclick = () => {
  const button = by("reset");
  if (button.classList.toggle("sure")) {
    button.textContent = "Really reset?";
    setTimeout(() => { button.classList.remove("sure"); button.textContent = "Reset"; }, 3000);
    return;
  }
  button.textContent = "Reset";
  send("reset");
};

by("copy").onclick = async () => {
  const text = phones.map((phone) => {
    const lines = phone.chats.flatMap((chat) => chat.messages).filter((one) => !one.deleted)
      .map((one) => (one.service ? `— ${one.service}` : `${one.name}: ${one.text || `[${one.media}]`}${
        one.keyboard.map((row) => `\n  ${row.map((key) => `[${key.text}]`).join(" ")}`).join("")}`));
    return `## ${phone.root.querySelector("h2").textContent}\n\n${lines.join("\n")}`;
  }).join("\n\n");
  try {
    await navigator.clipboard.writeText(text);
    by("copy").textContent = "Copied";
  } catch {
    by("copy").textContent = "Could not copy";
  }
  setTimeout(() => { by("copy").textContent = "Copy transcript"; }, 2000);
};

setInterval(tick, 1000);
begin();
