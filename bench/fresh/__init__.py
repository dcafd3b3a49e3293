"""What a user would write for one call, once for each library; each file is run as a script.

They take the endpoint and the call (see ``bench.plans``) as arguments, and print one line when the
answer has been read.
"""
