"""The local Telegram: a strict stand-in for the Bot API server, and a page of three phones."""
