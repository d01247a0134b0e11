"""Boundary descriptions: each line of a feature in words, in five languages, written and read back."""
