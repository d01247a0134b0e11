"""What the window says, and in which language and direction."""
