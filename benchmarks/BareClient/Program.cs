using System;
using System.Diagnostics;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading.Tasks;
using MightyNetworks.BareClient;


using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sandbox-token");
http.DefaultRequestHeaders.UserAgent.ParseAdd("bare-client/1.0");
using var process = Process.GetCurrentProcess();

// Like Worker.psm1: for each line of input, one listing and one line with its cost.
while (await Console.In.ReadLineAsync() is not null)
{
    GC.Collect();
    process.Refresh();
    TimeSpan cpu = process.TotalProcessorTime;
    var time = Stopwatch.StartNew();
    int objects = await ListAsync(http);
    double elapsed = time.Elapsed.TotalMilliseconds;
    process.Refresh();
    var report = new Report(elapsed, (process.TotalProcessorTime - cpu).TotalMilliseconds, objects);
    Console.WriteLine(JsonSerializer.Serialize(report, Json.Default.Report));
}

static async Task<int> ListAsync(HttpClient http)
{
    int objects = 0;
    string? next = "/admin/v1/networks/sandbox/members?per_page=100";
    while (next is not null)
    {
        Page? page = await http.GetFromJsonAsync(next, Json.Default.Page);
        objects += page!.Items.Count;
        next = page.Links.Next;
    }

    return objects;
}
