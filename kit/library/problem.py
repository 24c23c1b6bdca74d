"""An expected failure: its text is a sentence with the next step, shown without a stack trace."""


class Problem(Exception):
    pass
