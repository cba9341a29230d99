"""What was answered surely and wrongly, or would have harmed: found, shown with what was right, and ticked off."""
