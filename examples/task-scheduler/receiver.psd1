@{
    Port           = 8085
    WelcomeSpaceId = 3100001
    GreetedTagId   = 710001
}
