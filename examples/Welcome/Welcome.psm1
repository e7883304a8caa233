# What the examples do with new members: greet each of them once, however often they are reported.

# Only these concern a single member. After any other error the caller ends, and is given the member again.
$script:OfOneMember = 'MNNotFound,*', 'MNInvalid,*', 'MNConflict,*'

# Whether an event says that somebody joined the network. The service reports every space that comes with it, too.
function Test-NetworkJoined {
    [OutputType([bool])]
    param([Parameter(Mandatory)] $WebhookEvent)
    $WebhookEvent.EventType -eq 'MemberJoined' -and "$($WebhookEvent.SpaceId)" -eq $WebhookEvent.NetworkId
}

# Greets a member, or the member of an event, with a post in a space, and writes a line about it. The tag, which the network keeps, says who
# was greeted.
function Send-Welcome {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory, ValueFromPipeline)] $InputObject,
        [Parameter(Mandatory)] [uint64] $WelcomeSpaceId,
        [Parameter(Mandatory)] [uint64] $GreetedTagId
    )

    process {
        $who = $InputObject | Select-Object MemberId, NetworkId
        try {
            if ($who | Get-MNMemberTag -ErrorAction Stop | Where-Object TagId -EQ $GreetedTagId) { return }
            $member = $who | Get-MNMember -ErrorAction Stop
            # A run that ended between post and tag left the post.
            $title = "Welcome, $($member.FirstName)! ($($who.MemberId))"
            if (-not (Get-MNPost -SpaceId $WelcomeSpaceId -ErrorAction Stop | Where-Object Title -EQ $title | Select-Object -First 1)) {
                $null = New-MNPost $WelcomeSpaceId $title -ErrorAction Stop
            }

            $null = $who | Add-MNMemberTag -TagId $GreetedTagId -ErrorAction Stop
            "Greeted $member ($($who.MemberId))."
        }
        catch {
            $problem = $_
            if (-not ($script:OfOneMember | Where-Object { $problem.FullyQualifiedErrorId -like $_ })) { throw }
            Write-Warning "Member $($who.MemberId) was not greeted: $problem"
        }
    }
}

Export-ModuleMember -Function Test-NetworkJoined, Send-Welcome
