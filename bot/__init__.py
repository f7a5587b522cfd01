"""The shell: Telegram, the clock, and the wiring of everything else."""
