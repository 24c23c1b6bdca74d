"""Packs: a model's weights in the form that web-llm loads (MLC's names, layouts and files)."""
