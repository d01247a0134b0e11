"""Pieces of windows that know nothing of a delimitation."""
