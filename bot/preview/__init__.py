"""The page that a therapist reviews: every step of every script, as the phone shows it."""
