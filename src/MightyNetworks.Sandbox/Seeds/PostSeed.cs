using MightyNetworks.Sandbox.Endpoints;
using MightyNetworks.Sandbox.State;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Posts, articles, comments, replies and reactions.</summary>
internal static class PostSeed
{
    /// <summary>The posts, each with the indexes of its space and author, whether it is an article, and its texts.</summary>
    private static readonly (int Space, int Author, bool IsArticle, string Title, string Text)[] Sources =
    [
        (1, 1, false, "Welcome! Start here 👋", "Say where you are from and what you are making. We read every introduction."),
        (2, 1, true, "What changed in spring 2026", "Three new spaces, a course that begins every month, and a calmer feed. The long story, with the reasons, is below: we asked all of you, counted the answers, and did the five things that most of you wanted first."),
        (3, 14, false, "Hallo aus Berlin", "Ich bin neu hier und freue mich auf euch. Größe zeigt sich im Kleinen."),
        (3, 25, false, "Hello from the coast", "I sail, I write, and I fix old radios."),
        (4, 37, false, "How do I change my time zone?", "Events show at odd hours for me. Where is the setting?"),
        (5, 3, false, "Our book for June", "We read The Left Hand of Darkness. First talk on the 9th."),
        (5, 8, true, "Ten novels about islands", "From Crusoe to Le Guin: a list to argue about."),
        (6, 4, false, "Tomaten vorziehen 🍅", "Wer hat noch Platz auf dem Fensterbrett?"),
        (6, 34, false, "Schnecken!", "Was hilft wirklich?"),
        (7, 8, false, "今月のテーマは「影」です", "写真を一枚、言葉を一行。"),
        (7, 20, false, "Film or digital?", "I went back to film this year and have no regrets, only receipts."),
        (8, 3, false, "Berlin meetup: who is in?", "Thursday evening, at the canal, whatever the weather."),
        (9, 1, true, "How this course works", "Two lessons a week, one quiz, and people to talk to."),
        (10, 1, false, "Masterclass: recording of session 4", "The recording is up; questions below."),
        (11, 1, false, "Office hours move to 15:00 UTC", "From June on, every Tuesday."),
    ];

    private static readonly string[] Replies =
    [
        "Thank you, this helped.", "Bin dabei!", "Same here 🙌", "嬉しいです。", "Could you say more about that?", "I disagree, kindly.",
    ];

    public static void Fill(World world)
    {
        for (int number = 0; number < Sources.Length; number++)
        {
            world.Clock.MoveTo(SeedTime.Day(2026, 3, 1, 8 + (number % 10)).AddDays(number * 6));
            AddPost(world, world.Posts.NextId(), number);
            if (number == 0)
            {
                Discuss(world, world.Posts[0]);
            }
        }

        SeedTime.MoveTo(world, 2026, 5, 28);
        AddPost(world, SandboxWorld.MemberAndPostSharingANumber, 3);
        Revive(world, world.Posts[5]);
    }

    /// <summary>Activity of the last days on a post of spring.</summary>
    private static void Revive(World world, Record post)
    {
        for (int day = 0; day < 3; day++)
        {
            SeedTime.MoveTo(world, 2026, 5, 29 + day, 18);
            Record comment = CommentEndpoints.Add(world, post, null, Person((day * 4) + 3), Replies[day]);
            ReactionEndpoints.Add(world, comment, "Comment", Person(30 + day), "📚");
            ReactionEndpoints.Add(world, post, "Post", Person(40 + day), "❤️");
        }
    }

    private static void AddPost(World world, ulong id, int number)
    {
        (int space, int author, bool isArticle, string title, string text) = Sources[number];
        Record post = PostEndpoints.Make(world, id, SandboxWorld.WelcomeSpace + (ulong)space - 1, Person(author));
        post.Json["title"] = title;
        post.Json["description"] = text;
        post.Json["summary"] = Summary.Of(text);
        post.Json["post_type"] = isArticle ? "article" : "post";
        world.Posts.Add(post);
        for (int reply = 0; reply < number % 4; reply++)
        {
            CommentEndpoints.Add(world, post, null, Person(author + reply + 7), Replies[(number + reply) % Replies.Length]);
        }
    }

    /// <summary>The thread of the first post: 12 comments; the first has replies and reactions.</summary>
    private static void Discuss(World world, Record post)
    {
        SeedTime.MoveTo(world, 2026, 3, 2);
        Record? first = null;
        for (int number = 0; number < 12; number++)
        {
            Record? parent = number is 1 or 2 ? first : null;
            Record comment = CommentEndpoints.Add(world, post, parent, Person(number + 12), Replies[number % Replies.Length]);
            first ??= comment;
        }

        string[] emojis = ["👍", "❤️", "👏🏽", "🎉", "👍", "🌱", "👍"];
        for (int number = 0; number < emojis.Length; number++)
        {
            ReactionEndpoints.Add(world, post, "Post", Person(number + 5), emojis[number]);
        }

        ReactionEndpoints.Add(world, first!, "Comment", Person(20), "😄");
        ReactionEndpoints.Add(world, first!, "Comment", Person(21), "👍🏿");
    }

    private static ulong Person(int number) => SandboxWorld.TokenOwner + (ulong)number - 1;
}
