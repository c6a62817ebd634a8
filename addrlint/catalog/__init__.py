"""Facts and texts about SMTP replies: facts once, texts by language; nothing is recognised here."""
