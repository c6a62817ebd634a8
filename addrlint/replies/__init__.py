"""SMTP replies explained: parser, causes, facts about codes."""
