#pragma once

#include "core/base/result.h"
#include "core/evaluate/results.h"
#include "core/model/plan.h"
#include "core/model/plan_diff.h"

#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>
#include <QStringList>

namespace wattscape::ui {

/// An edit as views hand it in: from the plan of the moment to another, or why not.
using Edit = std::function<Result<Plan>(const Plan&)>;

/// The open plan: its value of the moment, its history, its results and its file. Views read from it and ask it for
/// edits; nobody else changes a plan. Lives on the GUI thread; the evaluation runs on a thread of its own, and a
/// result is let in only if it belongs to the plan of the moment.
class PlanDocument : public QObject {
    Q_OBJECT

public:
    explicit PlanDocument(QObject* parent = nullptr);
    ~PlanDocument() override;

    const Plan& plan() const;
    PlanPointer planPointer() const;

    /// The newest finished results; `resultsAreCurrent()` tells whether they belong to `plan()` and are not being
    /// computed once more.
    const PlanResults& results() const;
    bool resultsAreCurrent() const;

    /// Waits until the results belong to the plan, but not longer. Returns resultsAreCurrent(). A gesture calls it with
    /// a part of a frame, so that the frame shows what the gesture did.
    bool waitForResults(int milliseconds);

    /// Gives up the calculation under way: the results stay those of an earlier plan until the next edit, or until
    /// `recalculate`.
    void stopEvaluation();

    /// Computes everything once more, without what earlier results share; those stay in sight until it is done. Gives the
    /// same figures.
    void recalculate();

    /// Carries the edit out and records it under its name ("Move rollout"). An edit that changes nothing records
    /// nothing. Edits in a row with the same non-empty merge key are one step. Refusals come back and are also
    /// announced by `refused`.
    Result<void> apply(const QString& name, const Edit& edit, const QString& mergeKey = {});

    /// A gesture in progress: `preview` shows the edit of the plan as it was at `beginGesture`, again for each move;
    /// `commitGesture` records the last preview as one step; `cancelGesture` puts back exactly what was.
    void beginGesture(const QString& name);
    Result<void> preview(const Edit& edit);
    void commitGesture();
    void cancelGesture();
    bool inGesture() const;

    void undo();
    void redo();
    bool canUndo() const;
    bool canRedo() const;
    /// Names of all steps, oldest first; `historyPosition()` of them are done. Step 0 is "Open" or "New".
    QStringList history() const;
    int historyPosition() const;
    /// Undoes or redoes until so many steps are done.
    void goToHistory(int position);

    QString fileName() const;  ///< full path; empty for a plan that has no file yet
    QString displayName() const;
    bool isModified() const;

    /// An empty plan without a file, as at the start.
    void clear();
    /// Replaces everything with another plan; history starts anew.
    void setPlan(PlanPointer plan, const QString& fileName = {});
    /// No file holds the plan of the moment (after a recovery).
    void markUnsaved();
    /// The plan of the moment is what the file holds now (after a save).
    void markSaved(const QString& fileName);

signals:
    /// The plan is another value, by an edit, a preview, undo or redo. Comes before the results do.
    void planChanged(const wattscape::PlanDiff& diff);
    /// A calculation of the plan of the moment began; it ends with `resultsChanged` or `evaluationStopped`, or another
    /// takes its place.
    void evaluationStarted();
    void evaluationStopped();
    /// Current results are there.
    void resultsChanged();
    /// Another document: everything has to be read anew. planChanged does not come in addition.
    void planReplaced();
    void historyChanged();
    void modifiedChanged(bool modified);
    void fileNameChanged(const QString& fileName);
    /// An edit was refused.
    void refused(const wattscape::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d_;
};

}  // namespace wattscape::ui
