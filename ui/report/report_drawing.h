#pragma once

#include <memory>

#include <QObject>
#include <QString>

class QProcess;
class QTemporaryDir;

namespace wattscape {
struct Plan;
}

namespace wattscape::ui {

/// Draws a plan's report in a program of its own – in print's own colours, and while the window stays free – from a copy of
/// the plan as it is now.
class ReportDrawing : public QObject {
    Q_OBJECT

public:
    explicit ReportDrawing(QObject* parent = nullptr);
    ~ReportDrawing() override;

    /// Answers with one of the signals. A drawing under way is given up and answers no more.
    void draw(const Plan& plan, const QString& pdf);

Q_SIGNALS:
    void drawn(const QString& pdf);
    void failed(const QString& why);

private:
    void giveUp();
    void finish(int exitCode, const QString& pdf);

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<QProcess> program_;
};

}  // namespace wattscape::ui
