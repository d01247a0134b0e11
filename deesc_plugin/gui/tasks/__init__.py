"""Work in the background, and the dialogs that start it."""
