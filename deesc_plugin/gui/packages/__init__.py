"""Map packages: made from the workspace, and verified."""
