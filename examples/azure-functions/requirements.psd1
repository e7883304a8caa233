# The modules ship with the app, in its folder Modules, so that nothing is downloaded at a cold start.
@{}
