"""Timings: printed, never asserted. Machines are noisy, so compare within one run."""
