using System.Globalization;
using System.Linq;

namespace MightyNetworks.Sandbox.Seeds;

/// <summary>Names of members from many languages.</summary>
internal static class Names
{
    /// <summary>First names, then last names. The part after an equals sign is the spelling in email addresses.</summary>
    private static readonly (string First, string Last)[] Sources =
    [
        ("Amelia Oliver Grace Henry Ruby Leo Isla Arthur Nora Miles", "Bennett Clarke Foster Hughes Mitchell Parker Reed Sullivan Turner O'Neill=oneill"),
        ("Jürgen=juergen Greta Björn=bjoern Anke Lukas Käthe=kaethe Moritz Ulrike Jörg=joerg Liesel", "Müller=mueller Weiß=weiss Schröder=schroeder Krämer=kraemer Vogel Jäger=jaeger Köhler=koehler Brandt Lindner Groß=gross"),
        ("Sofía=sofia Mateo Inés=ines Joaquín=joaquin Lucía=lucia Andrés=andres Elena Íñigo=inigo Marta Raúl=raul", "García=garcia Muñoz=munoz Ibáñez=ibanez Peña=pena Navarro Ortega Ríos=rios Vega Núñez=nunez Castro"),
        ("Zoé=zoe Théo=theo Camille Étienne=etienne Léa=lea Hugo Chloé=chloe Gaël=gael Manon Rémi=remi", "Lefèvre=lefevre Moreau Dubois Benoît=benoit Gauthier Fournier Bézier=bezier Rousseau Lemaître=lemaitre Caron"),
        ("Yuki Haruto Sakura Ren 陽菜=hina 蓮=ren 結衣=yui 大翔=hiroto さくら=sakura 健太=kenta", "佐藤=sato 鈴木=suzuki 高橋=takahashi 田中=tanaka Watanabe Ito 山本=yamamoto 中村=nakamura Kobayashi 加藤=kato"),
        ("Jisoo Minjun 서연=seoyeon 도윤=doyun 하은=haeun Yuna 지호=jiho 수아=sua Junseo 민서=minseo", "김=kim 이=lee 박=park Choi 정=jung Kang 조=cho 윤=yoon Jang 임=lim"),
        ("Priya Arjun Ananya Rohan Diya आरव=aarav Kavya Vikram Meera Ishaan", "Sharma Patel Iyer Gupta Reddy Nair Kapoor Banerjee Chowdhury Rao"),
        ("Zofia Wojciech Łucja=lucja Kacper Małgorzata=malgorzata Paweł=pawel Hanna Michał=michal Agnieszka Jędrzej=jedrzej", "Wiśniewski=wisniewski Wójcik=wojcik Kamińska=kaminska Dąbrowski=dabrowski Nowak Zieliński=zielinski Król=krol Mazur Pawlak Gołąb=golab"),
        ("Astrid Søren=soeren Freja Åsa=asa Lars Maja Øyvind=oeyvind Sigrid Emil Linnéa=linnea", "Lindqvist Sørensen=soerensen Håkansson=hakansson Berg Dahl Nygård=nygard Holm Åberg=aberg Østergaard=oestergaard Strand"),
        ("Amina Kwame Zainab Tendai Layla يوسف=yusuf Wanjiru Chidi فاطمة=fatima Sipho", "Okafor Mensah Abebe Njoroge Diallo Mwangi حسن=hassan Dlamini Haddad Osei"),
    ];

    private static readonly (Name[] First, Name[] Last)[] Languages =
        [.. Sources.Select(source => (Split(source.First), Split(source.Last)))];

    public static (Name First, Name Last) Pick(ulong noise)
    {
        (Name[] first, Name[] last) = Languages[(int)(noise % (ulong)Languages.Length)];
        return (first[(int)(noise / 16 % (ulong)first.Length)], last[(int)(noise / 256 % (ulong)last.Length)]);
    }

    private static Name[] Split(string names) => [.. names.Split(' ').Select(name =>
    {
        int equals = name.IndexOf('=');
        return equals < 0
            ? new Name(name, name.ToLower(CultureInfo.InvariantCulture))
            : new Name(name.Substring(0, equals), name.Substring(equals + 1));
    })];
}
