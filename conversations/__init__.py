"""The pure core: an event comes in, effects come out. No Telegram, no SQL, no clock, no files."""
