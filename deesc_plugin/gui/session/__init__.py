"""What the window is working on: the workspace, opened, saved, shared with other windows."""
