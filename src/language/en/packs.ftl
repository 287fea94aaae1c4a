# What the packs say stands in them in English: src/policy/packs.
