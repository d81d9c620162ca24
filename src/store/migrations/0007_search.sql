
-- An import gathers up to 16 MiB of words in memory before it writes them, and merges them with what is there only when
-- eight runs have come together: a run that is merged away while an import lands gives back pages of the log that must
-- then be checksummed anew, all of them. Single writes are merged as before, every eighth instead of every fourth.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
INSERT INTO search (search, rank) VALUES ('automerge', 8);
