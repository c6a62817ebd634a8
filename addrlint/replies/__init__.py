"""Explains SMTP replies: parser, causes and facts about codes."""
