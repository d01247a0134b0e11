"""Findings and rules as files and pages state them."""
