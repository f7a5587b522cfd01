"""The article that every conversation comes from: how its sections are called."""

SECTIONS = (
    "How do you rebuild intimacy in a relationship?",
    "Turning toward is the smallest unit of repair",
    "Why trust has to return to the body, not just the mind",
    "Why trying harder often closes the channel further",
    "What actual reopening looks like",
    "Common questions",
    "Why doesn't conversation alone rebuild intimacy?",
    "What does Gottman's idea of turning toward mean here?",
    "Why does trying harder often backfire?",
    "Can intimacy return after betrayal or long disconnection?",
    "Curious where you land?",
)
