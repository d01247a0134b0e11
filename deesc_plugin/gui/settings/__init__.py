"""What one chooses: a new workspace, its limits, and one's own way of working."""
