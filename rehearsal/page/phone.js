// One phone: a private chat with the bot, or the shared chat seen by whoever is writing.

import { day, drawn, element, hue } from "./message.js";

const TYPING_LASTS = 5000;
const TOAST_LASTS = 4500;
const NEAR_THE_END = 120;
// Which number a topic has does not matter; there is one beside General.
const TOPIC = 77;

export function menu(button, popover) {
  const set = (open) => {
    popover.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (open) popover.querySelector("button")?.focus();
  };
  button.onclick = () => set(popover.hidden);
  popover.addEventListener("click", (event) => event.target.closest("button") && set(false));
  popover.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { set(false); button.focus(); }
  });
  document.addEventListener("pointerdown", (event) => {
    if (!popover.contains(event.target) && !button.contains(event.target)) set(false);
  });
  return set;
}

export function choice(label, onclick, detail = "") {
  return element("button", { type: "button", onclick }, label,
    ...(detail ? [element("small", {}, detail)] : []));
}

// `model` is what the page knows, `send(act, body)` the control API, `openLink` handles t.me links.
export class Phone {
  constructor(name, model, send, openLink) {
    Object.assign(this, { name, model, send, openLink });
    this.writer = name === "shared" ? model.user("ada") : model.user(name);
    this.root = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.root.id = `phone-${name}`;
    this.unread = 0;
    const find = (selector) => this.root.querySelector(selector);
    this.list = find(".messages");
    this.empty = find(".empty");
    this.gate = find(".gate");
    this.line = find(".line");
    this.input = find("input");
    this.toasts = find(".toasts");
    this.as = find(".as");
    this.more = find(".who + .menu .popover");
    [this.commands, this.attach] = this.line.querySelectorAll(".popover");
    this.root.setAttribute("aria-labelledby", `title-${name}`);
    find("h2").id = `title-${name}`;
    this.input.setAttribute("aria-label", name === "shared" ? "Message to the shared chat" : `Message as ${this.writer.first_name}`);
    menu(find(".more"), this.more);
    this.openCommands = menu(find(".commands"), this.commands);
    menu(find(".attach"), this.attach);
    this.line.onsubmit = (event) => { event.preventDefault(); this.write(); };
    this.input.oninput = () => this.input.value === "/" && this.openCommands(true);
    this.attach.append(...["sticker", "voice", "photo", "video_note", "document"].map((kind) =>
      choice(kind.replace("_", " "), () => this.do("media", { kind }))));
    this.act = {
      command: (text) => this.say(text),
      link: (url, anchor) => this.openLink(url, anchor, this.writer),
      press: (message, button, key) => this.press(message, button, key),
    };
    this.view = {
      own: (message) => message.sender === this.writer.id,
      named: name === "shared",
      frozen: (message) => this.chat === undefined || message.chat !== this.chat.id,
      reply: (id) => this.chat?.messages.find((one) => one.id === id),
    };
  }

  get chat() {
    return this.name === "shared" ? this.model.shared() : this.model.chat(this.writer.id);
  }

  // A group that became a supergroup goes on: its old messages stay in sight above the new.
  get chats() {
    const chain = [];
    for (let chat = this.chat; chat; chat = this.model.chat(chat.migrated_from)) chain.unshift(chat);
    return chain;
  }

  shows(chat) {
    return this.chats.some((one) => one.id === chat);
  }

  draw() {
    this.head();
    this.foot();
    this.list.replaceChildren();
    for (const chat of this.chats) for (const message of chat.messages) this.append(message);
    this.empty.hidden = this.list.children.length > 0;
    this.list.hidden = !this.empty.hidden;
    if (!this.empty.hidden) this.drawEmpty();
    this.toEnd(true);
  }

  head() {
    const shared = this.name === "shared";
    const title = shared ? this.chat?.title ?? "Shared chat" : this.writer.first_name;
    this.root.querySelector("h2").textContent = title;
    const face = this.root.querySelector(".face");
    face.textContent = shared ? "" : title[0];
    face.classList.toggle("pair", shared);
    face.style.setProperty("--hue", hue(this.writer.id));
    this.status();
    this.more.replaceChildren(...(shared ? this.groupChoices() : this.privateChoices()));
    this.root.querySelector(".more").hidden = !this.more.children.length;
  }

  status() {
    const typing = Boolean(this.typingTimer);
    const line = this.root.querySelector(".status");
    line.classList.toggle("lively", typing);
    if (typing) { line.textContent = "Toward is typing…"; return; }
    if (this.name !== "shared") { line.textContent = { left: "has not met Toward yet", member: "private chat with Toward", kicked: "has blocked Toward" }[this.chat?.bot] ?? ""; return; }
    if (!this.chat) { line.textContent = "not there yet"; return; }
    const names = this.chat.members.map((id) => this.model.byId(id).first_name);
    const bot = { member: "Toward", administrator: "Toward (admin)" }[this.chat.bot];
    line.textContent = [...names, ...(bot ? [bot] : [])].join(", ");
  }

  privateChoices() {
    const code = this.writer.language_code;
    const other = code === "de" ? "en" : "de";
    const user = this.writer.id;
    return [
      ...(this.chat?.bot === "member" ? [choice("Block the bot", () => this.send("block", { user }))] : []),
      ...(this.chat?.bot === "kicked" ? [choice("Unblock the bot", () => this.send("unblock", { user }))] : []),
      choice(`App language: ${code}`, () => this.send("language", { user, code: other }), `change to ${other}`),
    ];
  }

  groupChoices() {
    const chat = this.chat;
    if (!chat) return [];
    const inside = chat.bot === "member" || chat.bot === "administrator";
    const out = this.model.people().filter((one) => !chat.members.includes(one.id));
    return [
      ...(inside ? [] : [choice("Add Toward", () => this.do("add"))]),
      ...out.map((one) => choice(`${one.first_name} joins`, () => this.send("join", { user: one.id, chat: chat.id }))),
      ...(chat.bot === "member" ? [choice("Make Toward admin", () => this.do("promote"))] : []),
      ...(inside ? [choice("Remove Toward", () => this.do("remove"))] : []),
      ...(chat.members.includes(this.writer.id) ? [choice(`${this.writer.first_name} leaves`, () => this.do("leave"))] : []),
      ...(chat.forum ? [choice(this.topic ? "Write in General" : "Write in a topic", () => { this.topic = this.topic ? null : TOPIC; })]
        : [choice("Turn topics on", () => this.send("forum", { chat: chat.id }))]),
      choice(this.anonymous ? "Write as oneself again" : "Write anonymously", () => { this.anonymous = !this.anonymous; this.head(); }, "as an administrator can"),
      ...(chat.kind === "group" ? [choice("Become a supergroup", () => this.send("migrate", { chat: chat.id }), "the chat gets a new id")] : []),
      choice("New group", () => this.send("group", { user: this.writer.id }), "leaves this one behind"),
    ];
  }

  drawEmpty() {
    const shared = this.name === "shared";
    this.empty.replaceChildren(
      element("span", { className: shared ? "face large pair" : "face large", ariaHidden: "true" }, shared ? "" : this.writer.first_name[0]),
      element("h3", {}, shared ? "No shared chat yet" : "Nothing here yet"),
      element("p", {}, shared
        ? "One partner makes a group and adds Toward; the other joins. It is optional: everything works in private too."
        : this.model.about.description || `Press Start, as ${this.writer.first_name} would on a phone, and Toward answers.`));
    if (shared) {
      this.empty.append(choice("Create the group, as Ada", () => this.send("group", { user: this.writer.id })));
      this.empty.lastElementChild.className = "primary";
    }
    this.empty.firstElementChild.style.setProperty("--hue", hue(this.writer.id));
  }

  foot() {
    const gate = this.gateFor();
    this.gate.replaceChildren(...gate);
    this.gate.hidden = gate.length === 0;
    this.line.hidden = gate.length > 0 || !this.chat;
    this.root.querySelector("footer").classList.toggle("bare", !this.chat);
    const people = this.hands();
    this.as.hidden = people.length < 2 || !this.chat;
    this.as.replaceChildren(this.name === "shared" ? "as " : "phone of ", ...people.map((one) => {
      const button = choice(one.first_name, () => { this.writer = one; this.draw(); });
      button.setAttribute("aria-pressed", String(one.id === this.writer.id));
      return button;
    }));
    this.drawCommands();
  }

  // Who writes in the shared chat; and on the right, behind a tab, the phone of somebody else.
  hands() {
    if (this.name === "shared") return this.model.people();
    return this.name === "ben" ? ["ben", "carol"].map((name) => this.model.user(name)) : [this.writer];
  }

  gateFor() {
    const user = this.writer.id;
    const wide = (label, act, body) => {
      const button = choice(label, () => this.send(act, body));
      button.className = "primary";
      return button;
    };
    if (!this.chat) return [];
    if (this.name !== "shared") {
      if (this.chat.bot === "left") return [wide("Start", "start", { user })];
      if (this.chat.bot === "kicked") return [wide("Unblock and restart", "start", { user })];
      return [];
    }
    const chat = this.chat.id;
    if (!this.chat.members.includes(user)) return [wide(`Join as ${this.writer.first_name}`, "join", { user, chat })];
    if (!["member", "administrator"].includes(this.chat.bot)) return [wide("Add Toward to the group", "add", { user, chat })];
    return [];
  }

  drawCommands() {
    const listed = this.chat?.commands[this.writer.id] ?? [];
    const suffix = this.name === "shared" ? `@${this.model.bot.username}` : "";
    this.commands.replaceChildren(...listed.map((one) =>
      choice(`/${one.command}`, () => { this.input.value = ""; this.say(`/${one.command}${suffix}`); }, one.description)));
    if (!listed.length) this.commands.append(element("p", { className: "quiet" }, "The bot has set no commands here."));
  }

  append(message) {
    if (message.deleted) return;
    const last = this.list.lastElementChild?.dataset.day;
    if (last !== day(message)) {
      const chip = element("li", { className: "day" }, element("span", {}, day(message)));
      chip.dataset.day = day(message);
      this.list.append(chip);
    }
    const item = drawn(message, this.view, this.act);
    item.dataset.day = day(message);
    this.list.append(item);
  }

  // A new message, an edit in place, or one that vanishes.
  take(kind, message) {
    const atEnd = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR_THE_END;
    const old = this.list.querySelector(`[data-key="${message.chat}:${message.id}"]`);
    if (kind === "deleted") {
      old?.classList.add("gone");
      setTimeout(() => old?.remove(), 200);
    } else if (old) {
      const focused = old.contains(document.activeElement);
      const fresh = drawn(message, this.view, this.act);
      fresh.dataset.day = old.dataset.day;
      old.replaceWith(fresh);
      if (focused) (fresh.querySelector("button") ?? this.input).focus();
    } else if (kind === "message") {
      if (this.list.hidden) { this.draw(); } else { this.append(message); }
      this.list.lastElementChild?.classList.add("new");
      if (message.is_bot) this.stopTyping();
    }
    this.toEnd(atEnd || this.view.own(message));
  }

  toEnd(wanted) {
    if (wanted) this.list.scrollTop = this.list.scrollHeight;
  }

  showTyping() {
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => this.stopTyping(), TYPING_LASTS);
    this.status();
  }

  stopTyping() {
    clearTimeout(this.typingTimer);
    this.typingTimer = undefined;
    this.status();
  }

  alert(text, modal) {
    if (modal) return this.dialog(text);
    const toast = element("div", { className: "toast" }, text);
    this.toasts.append(toast);
    setTimeout(() => toast.remove(), TOAST_LASTS);
    return undefined;
  }

  dialog(text) {
    const close = () => { scrim.remove(); this.input.focus(); };
    const ok = element("button", { type: "button", className: "primary", onclick: close }, "OK");
    const box = element("div", { className: "alert", role: "alertdialog", ariaLabel: text }, element("p", {}, text), ok);
    const scrim = element("div", { className: "scrim" }, box);
    scrim.onkeydown = (event) => event.key === "Escape" && close();
    this.root.append(scrim);
    ok.focus();
  }

  async do(act, body = {}) {
    return this.send(act, { user: this.writer.id, chat: this.chat.id, ...body }, this);
  }

  async say(text) {
    const how = { ...(this.topic ? { thread: this.topic } : {}), ...(this.anonymous ? { anonymous: true } : {}) };
    return this.do("say", { text, ...how });
  }

  async write() {
    const text = this.input.value;
    if (!text.trim()) return;
    this.input.value = "";
    if (!(await this.say(text))) this.input.value = text;
  }

  async press(message, button, key) {
    if (button.url) { this.openLink(button.url, key, this.writer) || window.open(button.url, "_blank", "noopener"); return; }
    if (button.copy_text) {
      await navigator.clipboard.writeText(button.copy_text.text);
      this.alert("Copied", false);
      return;
    }
    if (button.callback_data === undefined) { this.alert("This kind of button is not rehearsed", false); return; }
    key.ariaBusy = "true";
    setTimeout(() => { key.ariaBusy = "false"; }, 1500);
    await this.do("tap", { chat: message.chat, message_id: message.id, data: button.callback_data });
  }
}
