"""Forms: one small form per action, and how every form is drawn."""
