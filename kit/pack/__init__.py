"""Packs: a model's weights in the form that web-llm loads (MLC's names, layouts and files)."""

FORMATS = ("q4f32_1", "q0f32")  # MLC's names: four bits with float32 scales; float32 throughout
