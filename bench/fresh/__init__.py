"""What a user would write for one call, once for each library; each file is run as a script.

They take the endpoint and the call (see ``bench.plans``) as arguments, and print one line when the
answer has been read. Some differ only in how a client is made. They share no module all the same:
importing one would be measured, and no user has it.
"""
