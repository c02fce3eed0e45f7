"""Files of phrases (快捷短语) as shops have them, read and written. See docs/phrase-files.md."""
